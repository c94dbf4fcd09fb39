/** How the bundles of a partnership are handled, for the features that build and place them. */
export { findBodyPublishing, saveBodyPublishing } from './body-publishing.repository.ts';
