import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in the place of what failed; `retry` renders that anew. */
  fallback: (retry: () => void) => ReactNode;
  /** Called before a retry. */
  onRetry?: () => void;
  children: ReactNode;
}

/** Keeps the failure of one part of the page to that part. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  handleRetry = () => {
    this.props.onRetry?.();
    this.setState({ hasFailed: false });
  };

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.handleRetry) : this.props.children;
  }
}
