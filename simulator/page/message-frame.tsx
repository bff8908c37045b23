import { makeStyles } from '@fluentui/react-components';
import { htmlWithPictures } from '../host/answer-mail';
import { htmlOfText } from '../host/plain-text';
import type { MailFacts } from '../mail-facts';
import { useDesk, useWords } from './desk-context';

/** No script, no picture from elsewhere, no form, no connection: only what came with the message. */
export const FRAME_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
export const MAIL_FONT = "15px/1.45 Aptos, Calibri, 'Segoe UI', Carlito, Arial, sans-serif";

const useStyles = makeStyles({
  frame: { flex: 1, minHeight: '120px', width: '100%', border: 'none' },
});

/** The text of a message in a frame where nothing of it can run. */
export function MessageFrame({ facts }: { readonly facts: MailFacts }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  // Senders write dark on white without saying so: HTML keeps its white paper in the dark theme too.
  const dark = desk.dark && facts.html === '';
  const body =
    facts.html === '' ? `<div class="text">${htmlOfText(facts.text)}</div>` : htmlWithPictures(facts);
  const colors = dark ? 'color:#fff;background:#292929' : 'color:#242424;background:#fff';
  const page = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}"><base target="_blank">
<meta name="color-scheme" content="${dark ? 'dark' : 'light'}">
<style>body{margin:0;padding:10px 20px 20px;font:${MAIL_FONT};${colors};overflow-wrap:anywhere}
.text{white-space:pre-wrap}img{max-width:100%;height:auto}</style></head><body>${body}</body></html>`;
  return <iframe className={styles.frame} title={words.messageText} sandbox="" srcDoc={page} />;
}
