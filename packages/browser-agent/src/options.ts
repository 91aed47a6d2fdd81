/** Attributes of an event: flat values, as every backend maps them alike. */
export type EventAttributes = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** An event as it is about to leave, masked. */
export interface OutgoingEvent {
  readonly name: string;
  readonly attributes: EventAttributes;
}

export interface AgentOptions {
  /** Query parameters whose values may be sent; all others are sent without their value. */
  readonly allowedQueryParameters?: readonly string[];
  /** Names the route of an address, e.g. `/orders/:id`; sent as `url.template`. */
  readonly urlTemplate?: (url: URL) => string | undefined;
  /** Sees each event last; what it returns is sent, `undefined` drops the event. */
  readonly beforeSend?: (event: OutgoingEvent) => OutgoingEvent | undefined;
  /** `required`: nothing is recorded, stored or sent until `setConsent(true)`. */
  readonly consent?: "required" | "granted";
  /** Record nothing for visitors whose browser sends Global Privacy Control; off if not given. */
  readonly honourGlobalPrivacyControl?: boolean;
  /** Record nothing for visitors whose browser sends Do Not Track; off if not given. */
  readonly honourDoNotTrack?: boolean;
  /** Share of sessions that are sent whole, from 0 to 1; 1 if not given. */
  readonly sampleRate?: number;
  /** Share of sessions whose errors and frustration are sent; as `sampleRate` if not given. */
  readonly signsSampleRate?: number;
  /** Minutes without activity after which a session ends; 30 if not given. */
  readonly sessionIdleMinutes?: number;
  /** Hours after which a session ends in any case; 4 if not given. */
  readonly sessionMaxHours?: number;
}

export interface ProviderOptions extends AgentOptions {
  readonly serviceName: string;
  readonly serviceVersion?: string;
  /** `deployment.environment.name` */
  readonly environment?: string;
  /** Base URL of an OTLP/HTTP receiver, or the URL of a signal (`…/v1/logs`, `…/v1/traces`). */
  readonly endpoint: string;
  /** Sent as `Authorization: ApiKey …`. A page's key is public: let it only ingest. */
  readonly apiKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly resourceAttributes?: EventAttributes;
  /**
   * `instant` (the default): what happens leaves within 100 ms. `batched`: every 15 seconds and
   * when the page goes, compressed; for metered networks.
   */
  readonly delivery?: "instant" | "batched";
  /** Sees each export request, exactly as it would be sent, instead of its being sent. */
  readonly preview?: (body: string) => void;
}
