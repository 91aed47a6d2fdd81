/** The code and the examples that the article prints, character by character. */

/** The name under which the article installs the agent. */
export const articlePackage = "@anthropic/session-replay-browser-agent";

/** "Basic setup" */
export const basicSetup = `
import {
createSessionReplayProvider,
createSessionLogProvider,
setUser,
enableAllInstrumentations
} from '@anthropic/session-replay-browser-agent';
// Initialize providers
createSessionReplayProvider({
serviceName: 'my-app',
endpoint: 'https://your-elastic.cloud:443/v1/traces',
apiKey: 'your-api-key',
});
createSessionLogProvider({
serviceName: 'my-app',
endpoint: 'https://your-elastic.cloud:443/v1/logs',
apiKey: 'your-api-key',
});
// Set user identity after login
setUser({
id: 'david',
email: '[email protected]',
name: 'David Hope'
});
// Enable automatic instrumentation
enableAllInstrumentations();
`;

/** "Parent-Child Spans" */
const parentChildSpans = `
import { trace, context, getTracer } from '@anthropic/session-replay-browser-agent';
const tracer = getTracer();
// Parent span (becomes Transaction in Elastic APM)
const checkoutSpan = tracer.startSpan('checkout.buy_now');
// Execute child operations within parent context
context.with(trace.setSpan(context.active(), checkoutSpan), () => {
// Child span 1: validate cart
const validateSpan = tracer.startSpan('checkout.validate_cart');
validateSpan.setAttribute('cart.items', 3);
validateSpan.end();
// Child span 2: process payment
const paymentSpan = tracer.startSpan('checkout.process_payment');
paymentSpan.setAttribute('payment.method', 'credit_card');
// ... payment logic
paymentSpan.end();
// Child span 3: confirm order
const confirmSpan = tracer.startSpan('checkout.confirm_order');
confirmSpan.end();
});
checkoutSpan.end();
`;

/** "Trace-Log Correlation" */
const traceLogCorrelation = `
// Inside a trace context
emitSessionEvent({
name: 'payment.started',
attributes: { 'payment.method': 'credit_card' }
});
// The log automatically gets:
// {
// "trace.id": "32f9e17f...",
// "span.id": "9ac7c0be...",
// ...
// }
`;

/** The checkout, with its event where the article leaves room for the payment's own code. */
export const checkoutWithEvent = [
  `import { emitSessionEvent } from '${articlePackage}';`,
  parentChildSpans.replace("// ... payment logic\n", traceLogCorrelation),
].join("\n");

export interface PrintedEvent {
  readonly body: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** "What Gets Captured" */
export const printedClick: PrintedEvent = {
  body: "user.click",
  attributes: {
    "session.id": "sess_abc123",
    "session.sequence": 42,
    "user.id": "david",
    "user.email": "[email protected]",
    "event.category": "user.interaction",
    "target.semantic_name": "Submit Order",
    "target.element": "button",
    "page.url": "https://example.com/checkout",
  },
};

/** "Frustration Detection" */
export const printedRageClick: PrintedEvent = {
  body: "user.frustration.rage_click",
  attributes: {
    "frustration.type": "rage_click",
    "frustration.score": 0.8,
    "frustration.click_count": 6,
    "frustration.duration_ms": 850,
    "target.semantic_name": "Submit Order",
  },
};
