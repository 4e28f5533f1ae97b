// Stands in for https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js: what Outlook’s part of office.js (1.1.110) asks of it, and no more.
(() => {
  const fine = () => null;
  function asError(text, more) {
    return Object.assign(new Error(text), more);
  }
  const argument = (name, text) => asError(text || name, { name: 'Sys.ArgumentException', paramName: name });
  const Type = Function;
  window.Type = Type;
  Type.registerNamespace = (path) => {
    let at = window;
    for (const part of path.split('.')) {
      at[part] = at[part] || {};
      at = at[part];
    }
  };
  Type.registerClass = () => {};
  Type.prototype.registerClass = function registerClass() {
    return this;
  };
  Type.prototype.getName = function getName() {
    return this.name;
  };
  // the real ones give an error back when an argument does not fit
  Type._validateParams = fine;
  Type._validateParameter = fine;
  window.Sys = {
    Debug: { trace: fine },
    StringBuilder: function StringBuilder() {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  Object.assign(Error, {
    create: asError,
    argument,
    argumentNull: argument,
    argumentType: argument,
    argumentOutOfRange: argument,
    parameterCount: (text) => asError(text, { name: 'Sys.ParameterCountException' }),
  });
  String.format = String.format || ((text, ...parts) => text.replace(/\{(\d+)\}/g, (_, n) => parts[Number(n)]));
})();
