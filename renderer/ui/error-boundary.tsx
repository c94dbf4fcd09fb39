import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorPanel } from './error-panel.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** Told once for each failure, for the log; never shown. */
  onError?: (error: unknown, where: string) => void;
}

/** Catches what a screen did not expect, keeps the rest of the window working and offers a retry. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info.componentStack ?? '');
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorPanel
        title="Something went wrong on this screen"
        sentence="What you saved before is safe. Try again, or go to another screen."
        onRetry={() => this.setState({ failed: false })}
      />
    );
  }
}
