-- SPDX-FileCopyrightText: 2026 The Nianbao authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Last year's texts, so that a section that is nearly last year's can be told without its file.
-- Never edit this file once it was released: the next change is 3.sql.

CREATE TABLE previous_text (
    section TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
