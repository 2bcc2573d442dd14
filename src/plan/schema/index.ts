export * from './plan.ts';
export {STATUSES} from './initiative.ts';
export {kindOf, type Kind} from './kind.ts';
export {publisherSchema, type PublisherData} from './publisher.ts';
export {portalSchema, type PortalData} from './portal.ts';
export {lensSchema, type LensData} from './lens.ts';
