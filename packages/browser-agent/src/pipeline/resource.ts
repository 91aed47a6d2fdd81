import type { EventAttributes, ProviderOptions } from "../options.ts";

export const packageName = "@session-replay/browser-agent";
export const packageVersion = "0.1.0";

interface UserAgentData {
  readonly brands?: readonly { readonly brand: string; readonly version: string }[];
  readonly platform?: string;
  readonly mobile?: boolean;
}

const userAgentData = (): UserAgentData =>
  "userAgentData" in navigator && navigator.userAgentData ? navigator.userAgentData : {};

/** The OTLP resource: the application, the agent and the browser. */
export function createResource(options: ProviderOptions): EventAttributes {
  const { brands, platform, mobile } = userAgentData();
  return {
    "service.name": options.serviceName,
    "service.version": options.serviceVersion,
    "deployment.environment.name": options.environment,
    "telemetry.sdk.language": "webjs",
    "telemetry.sdk.name": "session-replay",
    "telemetry.sdk.version": packageVersion,
    "browser.brands": brands?.map(({ brand, version }) => `${brand} ${version}`),
    "browser.platform": platform,
    "browser.mobile": mobile,
    "browser.language": navigator.language,
    "user_agent.original": navigator.userAgent,
    ...options.resourceAttributes,
  };
}
