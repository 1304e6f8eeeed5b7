// SPDX-License-Identifier: Apache-2.0

// Reads proofs as JSON lines and holds each against golang.org/x/mod/sumdb, which nobody here wrote. Prints how many were accepted; ends with 1 at the
// first that is not. "note" lines are checkpoints: with a log's key (type 1) by sumdb/note itself, with a cosigner's key (type 4) by the few lines below
// that C2SP adds to it.
package main

import (
	"bufio"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type proofLine struct {
	Kind                 string
	Index, Size          int64
	From, To             int64
	Leaf, Root, FromRoot tlog.Hash
	Proof                []tlog.Hash
	Note, Verifier       string
}

type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.hash }
func (c cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(signature))
	return ed25519.Verify(c.key, append([]byte(head), text...), signature[8:])
}

func verifier(key string) (note.Verifier, error) {
	parts := strings.SplitN(key, "+", 3)
	raw, err := base64.StdEncoding.DecodeString(parts[len(parts)-1])
	if len(parts) == 3 && err == nil && len(raw) == 33 && raw[0] == 4 {
		id, err := strconv.ParseUint(parts[1], 16, 32)
		return cosigner{parts[0], uint32(id), raw[1:]}, err
	}
	return note.NewVerifier(key)
}

func check(p proofLine) error {
	switch p.Kind {
	case "inclusion":
		return tlog.CheckRecord(p.Proof, p.Size, p.Root, p.Index, p.Leaf)
	case "consistency":
		return tlog.CheckTree(p.Proof, p.To, p.Root, p.From, p.FromRoot)
	case "note":
		v, err := verifier(p.Verifier)
		if err != nil {
			return err
		}
		_, err = note.Open([]byte(p.Note), note.VerifierList(v))
		return err
	}
	return fmt.Errorf("unknown kind %q", p.Kind)
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<24)
	accepted := 0
	for lines.Scan() {
		var p proofLine
		err := json.Unmarshal(lines.Bytes(), &p)
		if err == nil {
			err = check(p)
		}
		if err != nil {
			fmt.Printf("%d accepted, then refused: %v\n", accepted, err)
			os.Exit(1)
		}
		accepted++
	}
	fmt.Printf("%d accepted\n", accepted)
}
