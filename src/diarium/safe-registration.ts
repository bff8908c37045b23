import type { Registration } from './registration';
import { registerLine } from './safe-text';

/** Every text of a registration made safe for a register, whoever wrote it; what connectors get, and nothing else. */
export function safeRegistration(registration: Registration): Registration {
  const { officer, correspondents, attachments } = registration;
  return {
    ...registration,
    title: registerLine(registration.title),
    caseReference: registerLine(registration.caseReference, 100),
    unitName: registerLine(registration.unitName, 200),
    classificationCode: registerLine(registration.classificationCode, 100),
    legalReference: registerLine(registration.legalReference, 200),
    messageId: registerLine(registration.messageId, 990),
    duplicateKey: registerLine(registration.duplicateKey, 990),
    officer: { name: registerLine(officer.name, 200), address: registerLine(officer.address, 320) },
    correspondents: correspondents.map((one) => ({
      ...one,
      name: registerLine(one.name, 200),
      address: registerLine(one.address, 320),
    })),
    attachments: attachments.map((one) => ({ ...one, name: registerLine(one.name, 200) })),
  };
}
