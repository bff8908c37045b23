import { registerFunctionCommands } from '../outlook/function-commands';
import { applySignature } from './apply-signature';

// Runs without a pane and, in classic Outlook, without a DOM. The names are those of manifest.xml.
registerFunctionCommands({ applySignature });
