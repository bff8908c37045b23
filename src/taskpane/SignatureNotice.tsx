import { Button } from '@fluentui/react-components';
import texts from '../texts/acting.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';

/** Asks for the signature fields where a text would go out without a signature. */
export function SignatureNotice(props: { readonly onFillIn: () => void }) {
  const text = useTexts(texts);
  return (
    <Notice
      intent="info"
      actions={
        <Button size="small" onClick={props.onFillIn}>
          {text('fillInSignature')}
        </Button>
      }
    >
      {text('withoutSignature')}
    </Notice>
  );
}
