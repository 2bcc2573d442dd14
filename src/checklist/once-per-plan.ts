/** A reading of a plan that several criteria ask for: made when it is first asked for, and kept as long as the plan is. */
export function oncePerPlan<P extends object, Found>(read: (plan: P) => Found): (plan: P) => Found {
  const known = new WeakMap<P, {found: Found}>();
  return (plan) => {
    const kept = known.get(plan);
    if (kept) return kept.found;
    const found = read(plan);
    known.set(plan, {found});
    return found;
  };
}
