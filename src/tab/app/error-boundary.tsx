import { Component, type ReactNode } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { LateErrorState } from './late-error-state';

interface ErrorBoundaryState {
  readonly error: ServiceError | null;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Tried before the failure is shown: whether what was drawn is now another, so that it may be drawn again. */
  readonly recover?: () => boolean;
}

/** Shows a failure of our own instead of a blank page; "try again" draws the screen anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { error: toServiceError(cause) };
  }

  override componentDidCatch(): void {
    if (this.props.recover?.() === true) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <LateErrorState error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
