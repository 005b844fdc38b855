export { type CheckedRoute, checkRouteDocument } from "./check-route-document";
export { documentOfRoute } from "./document-of-route";
export { publishRouteDocument } from "./publish-route-document";
export { checkRoleBandDocument, publishRoleBandDocument, type RoleBandDocument } from "./role-band";
export type { RequirementDocument, RouteDocument } from "./route-document";
