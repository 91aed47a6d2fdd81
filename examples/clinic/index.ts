export { type ClinicVisit, driveClinic } from "./drive.ts";
export { startClinic } from "./start.ts";
export { type ClinicCohort, clinicTruth } from "./truth.ts";
