import type { ConnectorPolicy } from '../policy/diarium-shape';
import type { Policy } from '../policy/policy';
import type { Connector, ConnectorContext } from './connector';
import { coverSheetPrinter } from './connectors/cover-sheet';
import { exportPackage } from './connectors/export-package';
import { registratorMail } from './connectors/registrator-mail';
import { webhook } from './connectors/webhook';
import { noark5 } from './noark5/noark5';
import { safeRegistration } from './safe-registration';
import { registerLine } from './safe-text';

/** The ways to register that the policy names, the first as default; without a section: the official mailbox and paper. */
export function connectorPolicies(policy: Policy): readonly ConnectorPolicy[] {
  return (
    policy.diarium?.connectors ?? [
      { kind: 'registrator-mail', mailbox: policy.officialMailbox },
      { kind: 'cover-sheet' },
    ]
  );
}

/** Makes the connector of one entry in the policy. Whatever a message or a person wrote reaches it made safe. */
export function connectorFor(chosen: ConnectorPolicy, context: ConnectorContext): Connector {
  const connector = make(chosen, context);
  return {
    ...connector,
    submit: (submission, run) =>
      connector.submit(
        {
          ...submission,
          registration: safeRegistration(submission.registration),
          overrideReason: registerLine(submission.overrideReason),
        },
        run,
      ),
  };
}

function make(chosen: ConnectorPolicy, context: ConnectorContext): Connector {
  switch (chosen.kind) {
    case 'registrator-mail':
      return registratorMail(chosen.mailbox, context);
    case 'noark5': {
      const { root, tokenFrom, series } = chosen;
      return noark5({ root, tokenFrom: tokenFrom ?? null, series: series ?? null }, context);
    }
    case 'export':
      return exportPackage(chosen.format, context);
    case 'webhook':
      return webhook(chosen.address, context);
    case 'cover-sheet':
      return coverSheetPrinter(context);
  }
}
