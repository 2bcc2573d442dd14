import type {ArtifactLocation, Location, Region} from 'sarif';
import {lineCount, offsetOfLine, type Range} from '#plan';

/** Lines before and after a place that are shown with it. */
const AROUND = 2;

/** A stretch of a file, with its text and the lines around it when the file's own text is known. */
export function locationOf(at: Range, source?: string): Location {
  const region = regionOf(at);
  if (source === undefined) return {physicalLocation: {artifactLocation: fileAt(at.path), region}};
  const snippet = {text: source.slice(at.start.offset, at.end.offset)};
  return {physicalLocation: {artifactLocation: fileAt(at.path), region: {...region, snippet}, ...contextRegion(at, source)}};
}

/** Columns as ours: UTF-16 units from 1, and the end is the first that no longer belongs. */
export function regionOf({start, end}: Range): Region {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column};
}

/** A file of the workspace by a relative reference, each step of its path escaped. */
export function fileAt(path: string): ArtifactLocation {
  return {uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'};
}

/** Whole lines; none when there are no more than the place takes itself. */
function contextRegion({start, end}: Range, source: string): {contextRegion?: Region} {
  const startLine = Math.max(1, start.line - AROUND);
  const endLine = Math.min(lineCount(source), end.line + AROUND);
  if (startLine === start.line && endLine === end.line) return {};
  return {contextRegion: {startLine, endLine, snippet: {text: source.slice(offsetOfLine(source, startLine), offsetOfLine(source, endLine + 1))}}};
}
