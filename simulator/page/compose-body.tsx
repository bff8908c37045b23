import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Draft } from '../host/draft';
import { useDesk, useWords } from './desk-context';
import { FRAME_POLICY, MAIL_FONT } from './message-frame';

const useStyles = makeStyles({
  frame: { flex: 1, minHeight: '120px', width: '100%', border: 'none' },
});

/** The text of a draft: editable, in a frame of our own origin in which nothing can run. */
export function ComposeBody({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const dark = desk.dark;
  const colors = dark ? 'color:#fff;background:#292929' : 'color:#242424;background:#fff';
  const page = `<!doctype html><html lang="${desk.language}"><head><meta charset="utf-8"><title>${words.body}</title>
<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}"><base target="_blank">
<style>body{margin:0;padding:12px 16px 24px;min-height:calc(100vh - 36px);box-sizing:content-box;outline:none;
font:${MAIL_FONT};${colors};overflow-wrap:anywhere}hr{border:none;border-top:1px solid #c8c8c8}</style></head>
<body contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.body}"></body></html>`;
  const connect = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (!frame) return;
      const edit = () => {
        const body = frame.contentDocument?.body;
        if (body?.isContentEditable) draft.body.edit(body);
      };
      frame.addEventListener('load', edit);
      edit();
    },
    [draft],
  );
  return (
    <iframe
      ref={connect}
      className={styles.frame}
      title={words.body}
      sandbox="allow-same-origin"
      srcDoc={page}
    />
  );
}
