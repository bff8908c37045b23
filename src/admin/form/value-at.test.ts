import { valueAt, withValueAt } from './value-at';

describe('changing one value of a file', () => {
  const file = { name: 'A', reply: { days: 1 }, list: [{ id: 'x' }, { id: 'y' }] };

  it('changes that value and shares the rest', () => {
    const next = withValueAt(file, ['list', 1, 'id'], 'z');
    expect(next).toEqual({ ...file, list: [{ id: 'x' }, { id: 'z' }] });
    expect(next.reply).toBe(file.reply);
    expect(file.list[1]?.id).toBe('y');
  });

  it('keeps the order of the file, and puts what is new at the end', () => {
    const next = withValueAt(withValueAt(file, ['name'], 'B'), ['closesAt'], '16:00');
    expect(Object.keys(next)).toEqual(['name', 'reply', 'list', 'closesAt']);
  });

  it('takes a part away, and makes what is missing on the way', () => {
    expect(withValueAt(file, ['name'], undefined)).not.toHaveProperty('name');
    expect(withValueAt<object>({}, ['a', 'b', 0], 'x')).toEqual({ a: { b: ['x'] } });
  });

  it('finds nothing beside the file’s own parts', () => {
    expect(valueAt(file, ['list', 0, 'id'])).toBe('x');
    expect(valueAt(file, ['constructor'])).toBeUndefined();
    expect(valueAt('text', ['length'])).toBeUndefined();
  });
});
