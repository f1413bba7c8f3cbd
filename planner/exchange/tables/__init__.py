"""Timetables and rotas from tables: .csv and .xlsx in, sessions out."""
