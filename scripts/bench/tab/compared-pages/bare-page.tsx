import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a page of React and Fluent can be: what the tab's times are compared to. */
function BarePage() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button data-bare>Handleplan</Button>
        <table><tbody /></table>
      </main>
    </FluentProvider>
  );
}

createRoot(document.getElementById('root') ?? document.body).render(<BarePage />);
