#!/usr/bin/env node
import { post } from './index.js'
await post()
