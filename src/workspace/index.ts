export {textIn, type Content, type Portal, type Publisher, type Texts} from './content.ts';
export {findRoot} from './root.ts';
export {isPublishable, readWorkspace, today, type PublishableReport, type Workspace} from './workspace.ts';
export {renderBody, type BodyPart, type BodyWords} from './body.ts';
export {listImages, readImage} from './images.ts';
export {workspaceVersion} from './version.ts';
export {compareWithBase} from './base.ts';
export {BaseError} from './merge-base.ts';
export {readHistory, type History, type Version} from './history.ts';
