"""One assessment as a document for people: HTML, DOCX, XLSX, all made from one model."""
