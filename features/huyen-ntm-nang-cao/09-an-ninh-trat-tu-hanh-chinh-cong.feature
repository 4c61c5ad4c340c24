# language: vi
Tính năng: Tiêu chí 9. An ninh, trật tự - Hành chính công (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 9.1 An ninh, trật tự trên địa bàn huyện được giữ vững ổn định và nâng cao

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "An ninh, trật tự của huyện được giữ vững ổn định và nâng cao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.2 Có dịch vụ công trực tuyến mức độ 4

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện có dịch vụ công trực tuyến mức độ 4" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.3 Huyện đạt chuẩn tiếp cận pháp luật theo quy định

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện đạt chuẩn tiếp cận pháp luật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
