export interface Page {
  readonly path: string;
  readonly title: string;
  readonly template?: string;
  readonly screen?: string;
}

/** An endpoint of the site's back end and the operation behind it that can go wrong. */
export interface Endpoint {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  /** Service that the browser talks to. */
  readonly service: string;
  /** Service deeper down that does the work. */
  readonly worker: string;
  readonly operation: string;
}

/** The words of one site: everything that its sessions show, nothing of how they are judged. */
export interface Site {
  readonly name: string;
  readonly host: string;
  readonly service: string;
  readonly release: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly entry: Page;
  readonly list: Page;
  readonly form: Page;
  readonly done: Page;
  readonly openList: string;
  readonly openForm: string;
  readonly submit: string;
  readonly formName: string;
  readonly fields: readonly string[];
  /** Looks like a control and is none. */
  readonly decoration: string;
  readonly load: Endpoint;
  readonly send: Endpoint;
  readonly refusal: { readonly status: number; readonly type: string; readonly message: string };
  readonly crash: { readonly type: string; readonly message: string };
  readonly apology: string;
  readonly thanks: string;
  readonly scriptError: { readonly type: string; readonly message: string };
  readonly validation: string;
  readonly query: string;
}
