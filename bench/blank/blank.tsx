import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('pane');
if (!container) throw new Error('blank.html has no element "pane"');
const root = createRoot(container);

// The least that an add-in with React and Fluent UI can be: what the pane's first content is measured against.
void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Blank</Button>
    </FluentProvider>,
  );
});
