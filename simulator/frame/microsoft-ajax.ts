/**
 * Stands in for the script `MicrosoftAjax.js`, without which office.js refuses to start and which is in no package.
 * It has only what office.js 1.1.110 looks for or calls.
 */
interface AjaxWindow {
  Sys?: object;
  Type?: object;
}

export function provideMicrosoftAjax(window: Window & AjaxWindow): void {
  if (window.Sys) return;
  const valid = () => null;
  // office.js takes `Type` for another name of Function, so what stands on its prototype every function has.
  window.Type = Function;
  Object.assign(Function.prototype, {
    registerClass(this: object) {
      return this;
    },
  });
  Object.assign(Function, {
    registerNamespace: (name: string) => declareNamespace(window, name),
    _validateParams: valid,
    _validateParameter: valid,
  });
  Object.assign(Error, {
    argument: errorMaker('ArgumentException'),
    parameterCount: errorMaker('ParameterCountException'),
  });
  window.Sys = {
    StringBuilder: TextCollector,
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (json: string) => JSON.parse(json) as unknown,
      },
    },
    Browser: { InternetExplorer: {}, agent: null },
  };
}

class TextCollector {
  private readonly parts: string[] = [];

  append(text: string): this {
    this.parts.push(text);
    return this;
  }

  toString(): string {
    return this.parts.join('');
  }
}

function declareNamespace(root: object, name: string): void {
  let place = root as Record<string, unknown>;
  for (const step of name.split('.')) {
    place[step] ??= {};
    place = place[step] as Record<string, unknown>;
  }
}

function errorMaker(name: string): (...details: unknown[]) => Error {
  return (...details) => {
    const error = new Error(`Sys.${name}: ${details.filter(Boolean).join(' ')}`);
    error.name = `Sys.${name}`;
    return error;
  };
}
