"""Steps that bring a project file to the newest schema: one function a step, never edited after release."""

import sqlite3

from sqlite_utils import Database, Migrations

from geoexplorer.store import schema, schema_work

APPLICATION_ID = 0x47454F58  # "GEOX", so that `file` and the desktop know the format
SCHEMA_VERSION = 2

migrations = Migrations("geoexplorer")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Create the tables, the search index and the two stable views."""
    for script in (schema.TABLES, schema_work.WORK, schema_work.SEARCH, schema_work.VIEWS):
        _execute_each(db.conn, script)
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 1")


@migrations()
def m002_snapshots(db: Database) -> None:
    """Add the numbers of a day, kept under a name."""
    _execute_each(db.conn, schema_work.SNAPSHOTS)
    db.execute("pragma user_version = 2")


def migrate(connection: sqlite3.Connection) -> None:
    """Apply every step the file does not have; each is one transaction."""
    migrations.apply(Database(connection))


def _execute_each(connection: sqlite3.Connection, script: str) -> None:
    # executescript would commit the migration's transaction before the first statement
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
