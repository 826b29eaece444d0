import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

// A page may come in a chunk of its own, and the machine may be busy: waiting longer costs nothing where it comes.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
