# SPDX-License-Identifier: EUPL-1.2
"""
The use cases of the Regeldesk: find, read, change, try, compare and propose rules.

Nothing here changes what is answered: that only a published bundle does. Needs the
extra `analyse`; nothing is imported here, so that who lacks it can still start.
Floor 5, part of `service`.
"""
