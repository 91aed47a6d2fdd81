import { createRoot } from "react-dom/client";
import { Shop } from "./shop.tsx";
import { startTelemetry } from "./telemetry.ts";

startTelemetry();
const root = document.getElementById("root");
if (root) createRoot(root).render(<Shop />);
