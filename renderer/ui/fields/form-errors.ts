/** One thing to mend: the path of the field and the sentence. */
export interface FormError {
  name: string;
  message: string;
}

/** The errors of a react-hook-form as a flat list, in the order of the schema. */
export function listErrors(errors: object, path = ''): FormError[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const name = path === '' ? key : `${path}.${key}`;
    const message: unknown = 'message' in value ? value.message : undefined;
    if (typeof message === 'string' && message !== '') return [{ name, message }];
    return listErrors(value, name);
  });
}
