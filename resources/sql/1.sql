-- SPDX-FileCopyrightText: 2026 The Nianbao authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The first schema of project files. Cells are rows, so that a new edition of the official format
-- never changes a table. Never edit this file once it was released: the next change is 2.sql.

-- What the report says of itself: year, edition, created, program, and the fields of the profile.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The complete definition of the official format; exactly one row.
CREATE TABLE edition (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sha256 TEXT NOT NULL,
    json BLOB NOT NULL
) STRICT;

-- One row for each cell that is not blank. value NULL: the cell is not known. control: the control
-- total of a total cell, NULL where none is given, '' where it was seen and is blank.
CREATE TABLE cell (
    id TEXT NOT NULL PRIMARY KEY,
    value TEXT,
    control TEXT
) STRICT, WITHOUT ROWID;

-- A section without a row was never written and is not known.
CREATE TABLE narrative (
    section TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Last year's figures that this year's rules need.
CREATE TABLE previous (
    id TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why a finding is right as it is; holds while the cells have the values of the fingerprint.
CREATE TABLE explanation (
    rule TEXT NOT NULL,
    cells TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (rule, cells)
) STRICT, WITHOUT ROWID;

-- Every change, append only. what: kind and id of the place, "cell:t3.new.nat".
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    origin TEXT NOT NULL,
    what TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

-- Named versions: the whole report as it was.
CREATE TABLE version (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    snapshot BLOB NOT NULL
) STRICT;

-- Files made from the report, so that one can tell which no longer match it.
CREATE TABLE export (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    values_sha256 TEXT NOT NULL,
    signer TEXT
) STRICT;
