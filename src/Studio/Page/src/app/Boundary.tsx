import { Component, type ReactNode } from 'react';
import { Failed } from '../ui/States';

/** Keeps a fault of one view from taking the page down: staged edits survive. */
export class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}
