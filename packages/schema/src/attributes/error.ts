import type { AttributeSpecs } from "../attribute.ts";

export const errorAttributes = {
  "error.type": {
    type: "string",
    brief:
      "On errors: `uncaught_exception`, `unhandled_rejection`, `resource`, `csp`, `console`; on spans: the status or kind of failure.",
    example: "uncaught_exception",
    stability: "stable",
    privacy: "none",
    column: true,
  },
  "error.message": {
    type: "string",
    brief: "Message of the error, masked.",
    example: "Cannot read properties of undefined (reading 'total')",
    stability: "deprecated",
    privacy: "text",
    column: true,
  },
  "error.count": {
    type: "int",
    brief: "Times that the same error happened since it was last reported.",
    example: 1,
    stability: "own",
    privacy: "none",
  },
  "error.preceding_actions": {
    type: "string[]",
    brief: "The user's last actions before the error, the latest last.",
    example: ["click Cart", "click Checkout"],
    stability: "own",
    privacy: "text",
  },
  "error.resource_url": {
    type: "string",
    brief: "Address of the script, image or style sheet that failed to load.",
    example: "https://example.com/logo.png",
    stability: "own",
    privacy: "text",
  },
  "error.directive": {
    type: "string",
    brief: "Directive of the content security policy that was violated.",
    example: "script-src",
    stability: "own",
    privacy: "none",
  },
  "exception.type": {
    type: "string",
    brief: "Class of the exception.",
    example: "TypeError",
    stability: "stable",
    privacy: "none",
    column: true,
  },
  "exception.message": {
    type: "string",
    brief: "Message of the exception, masked.",
    example: "Cannot read properties of undefined (reading 'total')",
    stability: "stable",
    privacy: "text",
    column: true,
  },
  "exception.stacktrace": {
    type: "string",
    brief: "Stack trace, with the chain of causes.",
    example: "TypeError: Cannot read properties of undefined\n    at total (app.js:3:9)",
    stability: "stable",
    privacy: "text",
  },
} as const satisfies AttributeSpecs;
