export { checkLocalVersions } from "./check-local-versions";
export { type CheckedRoute, checkRouteDocument } from "./check-route-document";
export { documentOfRoleBand } from "./document-of-role-band";
export { documentOfRoute } from "./document-of-route";
export {
  type CrosswalkContent,
  changesIn,
  checkCrosswalkContent,
  checkFrameworkContent,
  type FrameworkContent,
  publishCrosswalkContent,
  publishFrameworkContent,
} from "./framework-version";
export { publishRouteDocument } from "./publish-route-document";
export { type Published, publishedAlone } from "./published";
export { type PackageWishes, readFrameworkImport } from "./read-framework";
export { type ImportedKind, type ReadImport, readImport } from "./read-import";
export { checkRoleBandDocument, publishRoleBandDocument, type RoleBandDocument } from "./role-band";
export type { RequirementDocument, RouteDocument } from "./route-document";
export { routeOfTemplate, type SettingTemplate } from "./setting-template";
export {
  type Author,
  checkProgrammeContent,
  checkUnitContent,
  type ProgrammeContent,
  publishProgrammeContent,
  publishUnitContent,
  type UnitContent,
} from "./teaching";
