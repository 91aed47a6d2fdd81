"use client";

import { Component, type ReactNode, useEffect } from "react";
import { reportError } from "./report-error.ts";
import { type StartOptions, startSessionReplay } from "./start.ts";

export interface BoundaryProps {
  readonly fallback?: ReactNode;
  readonly children?: ReactNode;
}

/** Shows `fallback` where its children fail, and tells the error with the component's stack. */
export class SessionReplayErrorBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: { componentStack?: string | null }): void {
    reportError(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? (this.props.fallback ?? null) : this.props.children;
  }
}

/** Starts the agent with the component and stops it with it. */
export function useSessionReplay(options: StartOptions): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the agent starts once, with the options of the first mount.
  useEffect(() => {
    const replay = startSessionReplay(options);
    return () => {
      void replay.stop();
    };
  }, []);
}

/** Options for React 19's `createRoot`, which tell what no boundary caught. */
export const rootErrorHandlers = {
  onUncaughtError(error: unknown, info: { componentStack?: string }): void {
    reportError(error, info.componentStack);
    // What React does without this handler; others on the page count on it.
    globalThis.reportError?.(error);
  },
};

export { reportError };
