import { startSessionReplay } from '../../../packages/browser-agent/src/index.ts';
startSessionReplay({ serviceName: 'bench', endpoint: (globalThis as any).__ENDPOINT });
