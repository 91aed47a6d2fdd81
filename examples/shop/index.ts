export { type DriveOptions, type DriveReport, driveShop } from "./drive/drive-shop.ts";
export { type LoadedSession, type LoadOptions, loadRecording } from "./recording/load.ts";
export { type ShopOptions, startShop } from "./start/start-shop.ts";
export { type CohortName, type Truth, truth } from "./truth.ts";
