# bash completion for cti. The program itself says what fits.

_cti() {
  local word line candidate typed=${COMP_WORDS[COMP_CWORD]}
  local -a words=()
  COMPREPLY=()
  # bash parts --format=json at its sign; put together again.
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ ${#words[@]} -gt 0 && ($word == "=" || ${words[-1]} == --*=) && ${words[-1]} == --* ]]; then
      words[-1]+=$word
    else
      words+=("$word")
    fi
  done
  [[ $typed == "=" ]] && typed=
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default
      return
    fi
    candidate=${line%%$'\t'*}
    [[ ${words[-1]} == --*=* ]] && candidate=${candidate#*=}
    printf -v candidate %q "$candidate"
    COMPREPLY+=("$candidate")
  done < <("${COMP_WORDS[0]}" __complete "${words[@]}" 2> /dev/null)
}
complete -F _cti cti
