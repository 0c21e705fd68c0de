/// Every text of the screen; each language has its own table of them.
package enum Phrase: CaseIterable, Hashable, Sendable {
  case title, instrumentPage, relationshipPage, partnersPage, upcomingPage
  case eventsLabel, firstContact, lastEvent, tieLabel, anniversary, visitsLabel, byYear
  case openPromise, keptPromise, droppedPromise, noSharedEvent, otherSide, untoldVisits
  case plannedEvent, expiry, upcomingInView, upcomingInAll, nothingUpcoming, allItsEvents
  case matrixPage, helpMatrix, hintRows
  case helpMouse, mouseOn, mouseOff
  case sidesPrompt, sidesExample, pageFilePrompt
  case helpRelationship, helpUpcoming, helpBrief, hintRelationship, hintBrief, hintEarlier,
    hintLater
  case exportTitle, exportFormat, exportRecords, exportColumns, exportLanguage, exportByteOrderMark
  case exportFormulas, exportFile, exportByteOrderMarkMeaning, exportFormulasMeaning
  case exportCancelled
  case timeline, detail, places, parties, sectors
  case vietnam, japan, otherCountries
  case kinds, years, people
  case facetPrompt, orderedByCount, orderedByName
  case helpNarrowPane, helpReorderPane, helpChips, helpRemoveChip
  case hintNarrow, hintRemove, hintSwitch
  case help, helpTitle
  case searchPrompt, queryPrompt, noFilters, noFiltersInPane, suspended
  case noMatch, noMatchHint, noEvents, noEventsHint, noEvent, noValues
  case when, place, between, head, summary, instrument, signedBy, owes, due
  case since, continuedBy, source, sectorsLabel, partiesLabel, notOnline, generalKnowledge, amount,
    id
  case now
  case noLink, noValueHere, nothingToUndo, nothingToRedo
  case hintSearch, hintFilter, hintSelect, hintExclude, hintClear, hintOpen, hintPanes, hintExport
  case hintSource, hintHelp, hintQuit, hintKeep, hintCancel, hintWrite, hintChange, hintBack,
    hintScroll
  case helpSearch, helpEditQuery, helpToggle, helpExclude, helpFilterByValue, helpSuspend, helpClear
  case helpUndo, helpRedo, helpDown, helpUp, helpLeft, helpRight, helpPageDown, helpPageUp
  case helpFirst, helpLast, helpOpen, helpNextPane, helpPreviousPane, helpZoom, helpSort
  case helpExport, helpOpenSource, helpLanguage, helpBack, helpHelp, helpQuit
  case datePrompt, dateExamples, todayWord, dateExpected, noMarks
  case hintDate, hintSpan, hintScale, hintMove, hintPin, hintGo
  case helpGoToDate, helpToday, helpSelectSpan, helpExtendEarlier, helpExtendLater
  case helpZoomIn, helpZoomOut, helpNextMark, helpPreviousMark
  case paletteTitle, noAction, helpPalette, helpMenu, hintPalette, hintDo, hintChoose, hintComplete
  case sortLatest, sortDate, sortTitle, sortRelevance
  case sideHost, sideGuest, sideParticipant, renews, supersedes, overdue, metBy, accessed, events
  case hiddenByFilters, alreadyFiltered, noPreviousScreen, noNextScreen
  case helpPreviousScreen, helpNextScreen, hintPreviousScreen
  case helpMark, helpMarkRange, helpClearMarks, helpViews, helpSaveView, helpCopy
  case hintCopy, hintMarkRange, hintSave, hintRename, hintDelete
  case lineTitle, lineAccept, lineCancel, lineComplete, linePreviousChoice, lineDown, lineUp
  case lineOlder, lineNewer, lineLeft, lineRight, lineWordLeft, lineWordRight, lineHome, lineEnd
  case lineDeleteBackward, lineDeleteForward, lineDeleteWord, lineDeleteAll, lineDeleteToEnd
}
