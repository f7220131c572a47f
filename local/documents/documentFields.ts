/** Names of fields in the Docs API's Document resource that a mask may hold; any other is an error there. */
export const documentFields: ReadonlySet<string> = new Set(
  `* documentId title revisionId suggestionsViewMode body tabs documentStyle namedStyles styles lists namedRanges
  inlineObjects positionedObjects headers footers footnotes suggestedDocumentStyleChanges
  tabProperties tabId index parentTabId nestingLevel iconEmoji childTabs documentTab
  content startIndex endIndex sectionBreak sectionStyle columnSeparatorStyle contentDirection sectionType
  paragraph elements paragraphStyle bullet listId textStyle positionedObjectIds
  textRun autoText pageBreak columnBreak footnoteReference horizontalRule equation inlineObjectElement person
  richLink dateElement suggestedInsertionIds suggestedDeletionIds suggestedTextStyleChanges
  personId personProperties name email richLinkId richLinkProperties uri mimeType dateId dateElementProperties
  timestamp locale dateFormat timeFormat timeZoneId displayText inlineObjectId footnoteId footnoteNumber
  namedStyleType headingId alignment lineSpacing direction spacingMode spaceAbove spaceBelow indentFirstLine
  indentStart indentEnd keepLinesTogether keepWithNext avoidWidowAndOrphan shading pageBreakBefore
  bold italic underline strikethrough smallCaps backgroundColor foregroundColor color rgbColor red green blue
  fontSize magnitude unit weightedFontFamily fontFamily weight baselineOffset link url bookmarkId bookmark heading id
  table rows columns tableRows tableCells tableCellStyle tableRowStyle tableStyle tableColumnProperties widthType
  width rowSpan columnSpan contentAlignment minRowHeight tableHeader tableOfContents
  namedRangeId ranges segmentId listProperties nestingLevels glyphType glyphSymbol glyphFormat startNumber
  bulletAlignment`.split(/\s+/),
);
