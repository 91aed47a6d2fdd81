import { startSessionReplay } from "@session-replay/browser-agent";

startSessionReplay({
  endpoint: `${location.origin}/sink/${document.title}`,
  serviceName: "frustration-suite",
});
