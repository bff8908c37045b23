import './library';
import { registerFunctionCommands } from '../outlook/function-commands';
import { applySignature } from './apply-signature';
import { checkOnSend } from './check-on-send';
import { signForSender, signNewMessage } from './sign-message';
import { warnOfReceivers } from './warn-of-receivers';

// Runs without a pane and, in classic Outlook, without a DOM. The names are those of manifest.xml.
registerFunctionCommands({ applySignature, signNewMessage, signForSender, warnOfReceivers, checkOnSend });
