#!/bin/sh
git --git-dir "$(dirname "$0")/../.git" describe --tags --match 'v[0-9]*'
