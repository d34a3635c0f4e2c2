#!/usr/bin/env python3
"""Sums up the test reports of a build: `reports.py ROOT`.

Prints every skipped test with its reason, then one closing line. Exits 1 if no test ran, one failed, or one was skipped although the
folder with real files stands beside the checkout; a test of file permissions may be skipped for a user whom none bind. Standard library only.
"""
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


UNBOUND_USER = "this user, such as root, may write to every folder"


def reason(skip):
    """The first line of what the test said when it was skipped."""
    said = (skip.get("message") or skip.text or "no reason given").strip().splitlines()[0]
    return said.split("Assumption failed: ")[-1]


def main(root):
    passed = failed = skipped = allowed = 0
    for report in sorted(Path(root).glob("**/target/surefire-reports/TEST-*.xml")):
        for case in ElementTree.parse(report).getroot().iter("testcase"):
            skip = case.find("skipped")
            if skip is not None:
                skipped += 1
                allowed += UNBOUND_USER in reason(skip)
                print(f"SKIPPED {case.get('classname')}.{case.get('name')}: {reason(skip)}")
            elif case.find("failure") is not None or case.find("error") is not None:
                failed += 1
                print(f"FAILED {case.get('classname')}.{case.get('name')}")
            else:
                passed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    real_files = (Path(root) / ".." / "shared").is_dir()
    return 1 if failed or not passed or (skipped > allowed and real_files) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
