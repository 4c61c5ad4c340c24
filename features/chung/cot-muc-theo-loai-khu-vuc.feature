# language: vi
Tính năng: Xã nào được theo cột Trung du miền núi phía Bắc, trước và sau Quyết định 211/QĐ-TTg

  Mức đạt chuẩn khác nhau theo vùng, nhưng một số xã khó khăn ở bất cứ vùng nào cũng theo cột Trung
  du miền núi phía Bắc. Quyết định 318/QĐ-TTg nêu các xã ấy một cách, Quyết định 211/QĐ-TTg (từ ngày
  01/3/2024) nêu một cách khác. Ví dụ ở đây: xã vùng Đồng bằng sông Hồng, nghèo đa chiều 10%. Cột
  của vùng cho không quá 1,5%; cột Trung du miền núi phía Bắc cho không quá 13%.

  Khung tình huống: Theo Quyết định 318 (đến hết ngày 29/02/2024)
    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu của chỉ tiêu "11" là 10
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>
    Và xã theo cột mức "<cột>"

    Dữ liệu: Đặc biệt khó khăn hoặc an toàn khu, và thuộc huyện nghèo hay huyện vừa thoát nghèo
      | loại khu vực                    | cột    | kết quả  |
      | dbkk, huyen-ngheo               | TDMNPB | đạt      |
      | dbkk, huyen-thoat-ngheo-2018-2020 | TDMNPB | đạt      |
      | atk, huyen-ngheo                | TDMNPB | đạt      |
      | atk, huyen-thoat-ngheo-2018-2020  | TDMNPB | đạt      |

    Dữ liệu: Chỉ có một nửa điều kiện thì không
      | loại khu vực                | cột  | kết quả  |
      | atk                         | DBSH | chưa đạt |
      | huyen-ngheo                 | DBSH | chưa đạt |
      | huyen-thoat-ngheo-2018-2020 | DBSH | chưa đạt |

  Khung tình huống: Xã đặc biệt khó khăn ngoài huyện nghèo: Điều 1 đọc được hai cách, giữ cả hai
    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu của chỉ tiêu "11" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>

    Dữ liệu: Xã khu vực III là xã đặc biệt khó khăn theo luật
      | loại khu vực    | số liệu | kết quả        |
      | dbkk            | 10      | chưa đủ căn cứ |
      | khu-vuc-iii     | 10      | chưa đủ căn cứ |
      | dbkk, bai-ngang | 10      | chưa đủ căn cứ |
      | dbkk            | 1,5     | đạt            |
      | dbkk            | 13,1    | chưa đạt       |
      | khu-vuc-iii     | 13,1    | chưa đạt       |

  Khung tình huống: Đã được công nhận thì khu vực II, III thành khu vực I
    Cho bộ tiêu chí "xa-ntm" ngày 01/03/2024
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu "title.xa_ntm" là <danh hiệu>
    Và số liệu của chỉ tiêu "11" là 10
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>
    Và xã theo cột mức "<cột>"

    Dữ liệu: Xét công nhận theo khu vực cũ, sau đó theo khu vực I
      | loại khu vực | danh hiệu | cột    | kết quả  |
      | khu-vuc-ii   | không     | TDMNPB | đạt      |
      | khu-vuc-ii   | có        | DBSH   | chưa đạt |
      | khu-vuc-iii  | không     | TDMNPB | đạt      |
      | khu-vuc-iii  | có        | DBSH   | chưa đạt |

  Khung tình huống: Theo Quyết định 211 (từ ngày 01/03/2024)
    Cho bộ tiêu chí "xa-ntm" ngày 01/03/2024
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu của chỉ tiêu "11" là 10
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>
    Và xã theo cột mức "<cột>"

    Dữ liệu: Xã khu vực II, III; xã đặc biệt khó khăn bãi ngang, hải đảo; xã an toàn khu ở huyện nghèo
      | loại khu vực     | cột    | kết quả |
      | khu-vuc-ii       | TDMNPB | đạt     |
      | khu-vuc-iii      | TDMNPB | đạt     |
      | dbkk, bai-ngang  | TDMNPB | đạt     |
      | dbkk, hai-dao    | TDMNPB | đạt     |
      | atk, huyen-ngheo | TDMNPB | đạt     |

    Dữ liệu: Không còn được nữa
      | loại khu vực                     | cột  | kết quả  |
      | khu-vuc-i                        | DBSH | chưa đạt |
      | dbkk, huyen-ngheo                | DBSH | chưa đạt |
      | atk, huyen-thoat-ngheo-2018-2020 | DBSH | chưa đạt |
      | bai-ngang                        | DBSH | chưa đạt |

  Tình huống: Cùng một xã, luật đổi thì kết quả đổi
    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và xã thuộc loại khu vực "khu-vuc-ii"
    Và số liệu của chỉ tiêu "11" là 10
    Khi đánh giá
    Và đánh giá lại theo luật ngày 01/03/2024
    Thì chỉ tiêu "11" chuyển từ chưa đạt sang đạt

  Khung tình huống: Không nêu loại khu vực thì chưa biết xã theo cột nào
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và số liệu của chỉ tiêu "11" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>

    Dữ liệu:
      | số liệu | kết quả        |
      | 10      | chưa đủ căn cứ |

  Tình huống: Không nêu vùng thì chưa biết mức
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã
    Và xã không thuộc loại khu vực nào
    Và số liệu của chỉ tiêu "11" là 6
    Khi đánh giá
    Thì chỉ tiêu "11" chưa đủ căn cứ
    Và lý do là "chưa nêu vùng"

  Khung tình huống: Xã nâng cao, xã kiểu mẫu cũng theo cách chọn cột ấy
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Và một xã thuộc vùng "Đồng bằng sông Hồng"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Khi đánh giá
    Thì kết quả chung là chưa đủ căn cứ
    Và xã theo cột mức "<cột>"

    Dữ liệu:
      | bộ tiêu chí     | ngày       | loại khu vực                      | cột    |
      | xa-ntm-nang-cao | 29/02/2024 | dbkk, huyen-ngheo                 | TDMNPB |
      | xa-ntm-nang-cao | 29/02/2024 | dbkk, huyen-thoat-ngheo-2018-2020 | TDMNPB |
      | xa-ntm-nang-cao | 29/02/2024 | atk, huyen-ngheo                  | TDMNPB |
      | xa-ntm-nang-cao | 29/02/2024 | atk, huyen-thoat-ngheo-2018-2020  | TDMNPB |
      | xa-ntm-nang-cao | 29/02/2024 | dbkk                              | DBSH hoặc TDMNPB |
      | xa-ntm-nang-cao | 29/02/2024 | atk                               | DBSH   |
      | xa-ntm-nang-cao | 29/02/2024 | huyen-ngheo                       | DBSH   |
      | xa-ntm-nang-cao | 29/02/2024 | huyen-thoat-ngheo-2018-2020       | DBSH   |
      | xa-ntm-nang-cao | 29/02/2024 | khu-vuc-iii                       | DBSH hoặc TDMNPB |
      | xa-ntm-nang-cao | 01/03/2024 | khu-vuc-ii                        | TDMNPB |
      | xa-ntm-nang-cao | 01/03/2024 | khu-vuc-iii                       | TDMNPB |
      | xa-ntm-nang-cao | 01/03/2024 | dbkk, bai-ngang                   | TDMNPB |
      | xa-ntm-nang-cao | 01/03/2024 | dbkk, hai-dao                     | TDMNPB |
      | xa-ntm-nang-cao | 01/03/2024 | atk, huyen-ngheo                  | TDMNPB |
      | xa-ntm-nang-cao | 01/03/2024 | khu-vuc-i                         | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | dbkk                              | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | atk                               | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | huyen-ngheo                       | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | bai-ngang                         | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | hai-dao                           | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | dbkk, huyen-ngheo                 | DBSH   |
      | xa-ntm-nang-cao | 01/03/2024 | atk, huyen-thoat-ngheo-2018-2020  | DBSH   |
      | xa-ntm-kieu-mau | 29/02/2024 | dbkk, huyen-ngheo                 | TDMNPB |
      | xa-ntm-kieu-mau | 29/02/2024 | dbkk, huyen-thoat-ngheo-2018-2020 | TDMNPB |
      | xa-ntm-kieu-mau | 29/02/2024 | atk, huyen-ngheo                  | TDMNPB |
      | xa-ntm-kieu-mau | 29/02/2024 | atk, huyen-thoat-ngheo-2018-2020  | TDMNPB |
      | xa-ntm-kieu-mau | 29/02/2024 | dbkk                              | DBSH hoặc TDMNPB |
      | xa-ntm-kieu-mau | 29/02/2024 | atk                               | DBSH   |
      | xa-ntm-kieu-mau | 29/02/2024 | huyen-ngheo                       | DBSH   |
      | xa-ntm-kieu-mau | 29/02/2024 | huyen-thoat-ngheo-2018-2020       | DBSH   |
      | xa-ntm-kieu-mau | 29/02/2024 | khu-vuc-iii                       | DBSH hoặc TDMNPB |
      | xa-ntm-kieu-mau | 01/03/2024 | khu-vuc-ii                        | TDMNPB |
      | xa-ntm-kieu-mau | 01/03/2024 | khu-vuc-iii                       | TDMNPB |
      | xa-ntm-kieu-mau | 01/03/2024 | dbkk, bai-ngang                   | TDMNPB |
      | xa-ntm-kieu-mau | 01/03/2024 | dbkk, hai-dao                     | TDMNPB |
      | xa-ntm-kieu-mau | 01/03/2024 | atk, huyen-ngheo                  | TDMNPB |
      | xa-ntm-kieu-mau | 01/03/2024 | khu-vuc-i                         | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | dbkk                              | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | atk                               | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | huyen-ngheo                       | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | bai-ngang                         | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | hai-dao                           | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | dbkk, huyen-ngheo                 | DBSH   |
      | xa-ntm-kieu-mau | 01/03/2024 | atk, huyen-thoat-ngheo-2018-2020  | DBSH   |
