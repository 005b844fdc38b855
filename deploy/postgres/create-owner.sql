-- Run once by a superuser before the first migration: the owner of the tables, the service's login, and the roles of both
-- (docs/operations.md, Roles).
CREATE ROLE peerway_owner LOGIN CREATEROLE PASSWORD 'peerway-owner-example';
CREATE ROLE peerway_service;
CREATE ROLE peerway_guest;
CREATE ROLE peerway_verifier;
GRANT peerway_service, peerway_guest, peerway_verifier TO peerway_owner WITH ADMIN OPTION;
CREATE ROLE peerway_app LOGIN PASSWORD 'peerway-app-example' IN ROLE peerway_guest;
CREATE DATABASE peerway OWNER peerway_owner;
