import { Component, type ReactNode } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { LateErrorState } from './late-error-state';

interface ErrorBoundaryState {
  readonly error: ServiceError | null;
}

/** Shows a failure of our own instead of a blank page; "try again" draws the screen anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { error: toServiceError(cause) };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <LateErrorState error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
