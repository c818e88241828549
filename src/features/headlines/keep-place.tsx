import { Component } from 'react';
import { createPlaceKeeper, type PlaceKeeper } from './place.ts';

interface KeepPlaceProps {
  list: HTMLElement;
  scroller: Element;
}

/** Beside the rows of a list: whatever a change of them does, it notes the reader's place before and restores it after. */
export class KeepPlace extends Component<KeepPlaceProps> {
  readonly #keeper: PlaceKeeper = createPlaceKeeper(this.props.list);
  #release: (() => void) | undefined;

  override componentDidMount() {
    this.#release = this.#keeper.follow(this.props.scroller);
    // Also where it comes back to the screen, from which it was taken with its place.
    this.#keeper.restore();
  }

  override getSnapshotBeforeUpdate({ scroller }: KeepPlaceProps) {
    // What scrolled before scrolls no more: only what was noted in time holds.
    if (scroller === this.props.scroller) this.#keeper.remember();
    return null;
  }

  override componentDidUpdate({ scroller }: KeepPlaceProps) {
    if (scroller !== this.props.scroller) {
      this.#release?.();
      this.#release = this.#keeper.follow(this.props.scroller);
    }
    this.#keeper.restore();
  }

  override componentWillUnmount() {
    this.#release?.();
  }

  override render() {
    return null;
  }
}
