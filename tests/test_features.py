"""The policy tests of features/: each scenario there is a test here."""

from pytest_bdd import scenarios

pytest_plugins = ["tests.steps_vi"]

scenarios(".")
